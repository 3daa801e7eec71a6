package wenlan.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Reads arrays of numbers that Java's serialization wrote. Java itself makes ready for any object
 * and for any of them to stand twice, which takes five times as long for a hundred thousand small
 * arrays.
 */
final class SerialArrays {
    private static final int HEADER = 0xACED0005;
    private static final byte NULL = 0x70;
    private static final byte REFERENCE = 0x71;
    private static final byte CLASS = 0x72;
    private static final byte ARRAY = 0x75;

    /** Of a class of arrays: its number, flags, no fields, no remarks, no class above it. */
    private static final int BEHIND_CLASS_NAME = 8 + 1 + 2 + 1 + 1;

    private final ByteBuffer bytes;

    /** Reads what a class has beside it. */
    SerialArrays(Class<?> owner, String name) throws IOException {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("there is no file " + name);
            }
            bytes = ByteBuffer.wrap(in.readAllBytes());
        }
        if (bytes.getInt() != HEADER) {
            throw new IOException(name + " holds no objects");
        }
    }

    short[] shorts() throws IOException {
        short[] read = new short[size()];
        bytes.asShortBuffer().get(read);
        skip(read.length * Short.BYTES);
        return read;
    }

    char[] chars() throws IOException {
        char[] read = new char[size()];
        for (int at = 0; at < read.length; at++) {
            read[at] = bytes.getChar();
        }
        return read;
    }

    int[] ints() throws IOException {
        int[] read = new int[size()];
        bytes.asIntBuffer().get(read);
        skip(read.length * Integer.BYTES);
        return read;
    }

    long[] longs() throws IOException {
        long[] read = new long[size()];
        bytes.asLongBuffer().get(read);
        skip(read.length * Long.BYTES);
        return read;
    }

    /** Arrays in arrays: what is missing among them has no characters. */
    char[][][] words() throws IOException {
        char[][][] read = new char[size()][][];
        for (int list = 0; list < read.length; list++) {
            char[][] words = new char[isNull() ? 0 : size()][];
            for (int word = 0; word < words.length; word++) {
                words[word] = isNull() ? new char[0] : chars();
            }
            read[list] = words;
        }
        return read;
    }

    int[][] counts() throws IOException {
        int[][] read = new int[size()][];
        for (int list = 0; list < read.length; list++) {
            read[list] = isNull() ? new int[0] : ints();
        }
        return read;
    }

    private boolean isNull() {
        boolean is = bytes.get(bytes.position()) == NULL;
        if (is) {
            bytes.get();
        }
        return is;
    }

    private int size() throws IOException {
        expect(bytes.get(), ARRAY);
        byte kind = bytes.get();
        if (kind == REFERENCE) {
            skip(Integer.BYTES);
        } else {
            expect(kind, CLASS);
            skip(bytes.getShort() + BEHIND_CLASS_NAME);
        }
        return bytes.getInt();
    }

    private static void expect(byte found, byte wanted) throws IOException {
        if (found != wanted) {
            throw new IOException("there is something else than arrays of numbers: " + found);
        }
    }

    private void skip(int length) {
        bytes.position(bytes.position() + length);
    }
}
