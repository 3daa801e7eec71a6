package wenlan.ingest;

import wenlan.parse.CorpusFile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a file has changed: SHA-256 over content and sidecar. */
final class Fingerprint {
    private Fingerprint() {}

    /** The fingerprint in hexadecimal digits. */
    static String of(CorpusFile file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file.content());
            byte[] sidecar = file.sidecar();
            if (sidecar != null) {
                // The length keeps a sidecar apart from content that happens to end alike.
                digest.update(Integer.toString(file.content().length).getBytes());
                digest.update(sidecar);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
