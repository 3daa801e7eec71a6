package wenlan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class StartTest {
    private static final long PATIENCE_SECONDS = 60;
    private static final Pattern ADDRESS = Pattern.compile("listens on http://127.0.0.1:(\\d+)/");

    @TempDir private Path folder;

    @Test
    void startsOnceMoreWithOptionsOfItsOwn() throws Exception {
        Process started = serve(List.of());
        try {
            portOf(started);
            assertThat(started.children()).hasSize(1);
            assertThat(
                            started.children()
                                    .findFirst()
                                    .orElseThrow()
                                    .info()
                                    .arguments()
                                    .orElseThrow())
                    .contains("-XX:+UseSerialGC", "-XX:Tier4CompileThreshold=30000");
        } finally {
            end(started);
        }
    }

    @Test
    void leavesOptionsToWhoGivesThem() throws Exception {
        Process started = serve(List.of("-Xmx300m"));
        try {
            portOf(started);
            assertThat(started.children()).isEmpty();
        } finally {
            end(started);
        }
    }

    /** What was started holds the port and the index no longer than what started it. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void endsWithTheProcessThatStartedIt(boolean killed) throws Exception {
        Process started = serve(List.of());
        int port = portOf(started);
        ProcessHandle child = started.children().findFirst().orElseThrow();
        if (killed) {
            started.destroyForcibly();
        } else {
            started.destroy();
        }
        child.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(answers(port)).isFalse();
        end(started);
    }

    @Test
    void passesOnTheExitCode() throws Exception {
        assertThat(code("--version")).isZero();
        assertThat(code("search", "--index", folder.resolve("none").toString(), "泊位")).isOne();
        assertThat(code("dance")).isEqualTo(2);
    }

    private Process serve(List<String> options) throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(folder.resolve("corpus/渔港.txt"), "建成深水泊位十二个。");
        return start(
                options,
                List.of(
                        "serve",
                        "--port",
                        "0",
                        "--corpus",
                        folder.resolve("corpus").toString(),
                        "--index",
                        folder.resolve("index").toString()));
    }

    private Process start(List<String> options, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS")
                .forEach(builder.environment()::remove);
        return builder.start();
    }

    /** A jar without content that names the classes under test and their libraries. */
    private Path jar() throws IOException {
        Path jar = folder.resolve("wenlan.jar");
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "wenlan.Launcher");
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(place -> Path.of(place).toUri().toString())
                        .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }

    private int code(String... arguments) throws Exception {
        Process process = start(List.of(), List.of(arguments));
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    private static int portOf(Process process) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        List<String> seen = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            seen.add(line);
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
        }
        throw new AssertionError("it does not listen: " + seen);
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
}
