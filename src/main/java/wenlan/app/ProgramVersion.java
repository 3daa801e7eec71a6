package wenlan.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.IVersionProvider;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Which program this is: its version for people, a fingerprint of its code for the index. */
final class ProgramVersion implements IVersionProvider {
    private static final String PAGES = "web/";

    @Override
    public String[] getVersion() {
        @Nullable String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"wenlan " + (version == null ? "(unpackaged)" : version)};
    }

    /**
     * A hash over all that makes an index of a corpus: this program's classes and resources and the
     * libraries that cut, decode and parse. A change of a single rule makes it another program, and
     * nobody has to remember to raise a number. The pages of the portal make no difference.
     */
    static String fingerprint() {
        try {
            URI code = Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path place = Path.of(code);
            String libraries = System.getProperty("java.class.path", "");
            return hash(Files.isDirectory(place) ? unpacked(place, libraries) : packed(place));
        } catch (IOException failed) {
            throw new UncheckedIOException("the program's own files cannot be read", failed);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the place of the program is no place", impossible);
        }
    }

    /**
     * The entries of a jar with their checksums, which stand in its directory. They are thousands
     * and read at each start: a jar keeps their order, and a loop runs fast sooner than a stream.
     */
    static List<String> packed(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<String> parts = new ArrayList<>(zip.size());
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (!entry.isDirectory() && !entry.getName().startsWith(PAGES)) {
                    parts.add(entry.getName().concat(Long.toHexString(entry.getCrc())));
                }
            }
            return parts;
        }
    }

    /** The files of a folder with their checksums, and the names of the jars beside it. */
    static List<String> unpacked(Path folder, String classPath) throws IOException {
        List<String> parts = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.startsWith(PAGES)) {
                    CRC32 checksum = new CRC32();
                    checksum.update(Files.readAllBytes(file));
                    parts.add(name + ' ' + checksum.getValue());
                }
            }
        }
        for (String place : classPath.split(Pattern.quote(File.pathSeparator))) {
            if (place.endsWith(".jar")) {
                parts.add(new File(place).getName());
            }
        }
        return parts.stream().sorted().toList();
    }

    private static String hash(List<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
