package wenlan.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Which program this is: its version for people, a fingerprint of its code for the index. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        @Nullable String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"wenlan " + (version == null ? "(unpackaged)" : version)};
    }

    /**
     * A hash over the program's own classes and resources. An index is what this very code made of
     * the corpus: a change of a single rule makes it another, and nobody has to remember to raise a
     * number.
     */
    static String fingerprint() {
        try {
            URI code = Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path place = Path.of(code);
            if (Files.isDirectory(place)) {
                return fingerprint(place.resolve("wenlan"));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return fingerprint(jar.getPath("wenlan"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the program's own files cannot be read", failed);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the place of the program is no place", impossible);
        }
    }

    private static String fingerprint(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                digest.update(folder.relativize(file).toString().getBytes());
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
