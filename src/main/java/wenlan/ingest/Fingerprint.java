package wenlan.ingest;

import wenlan.parse.CorpusFile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a file has changed: SHA-256 over content and sidecar. */
final class Fingerprint {
    private Fingerprint() {}

    /** The fingerprint of a file in hexadecimal digits. */
    static String of(CorpusFile file) {
        MessageDigest digest = digest();
        digest.update(file.content());
        byte[] sidecar = file.sidecar();
        if (sidecar != null) {
            // The length keeps a sidecar apart from content that happens to end alike.
            digest.update(Integer.toString(file.content().length).getBytes());
            digest.update(sidecar);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The fingerprint of a text in hexadecimal digits. */
    static String of(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
