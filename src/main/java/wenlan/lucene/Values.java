package wenlan.lucene;

import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lists and optional texts as bytes. */
final class Values {
    private Values() {}

    /** Writes one value. */
    interface Writer<T> {
        void write(T value, DataOutput out) throws IOException;
    }

    /** Reads one value. */
    interface Reader<T> {
        T read(DataInput in) throws IOException;
    }

    static <T> void writeList(List<T> values, DataOutput out, Writer<T> writer) throws IOException {
        out.writeVInt(values.size());
        for (T value : values) {
            writer.write(value, out);
        }
    }

    static <T> List<T> readList(DataInput in, Reader<T> reader) throws IOException {
        int size = in.readVInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(reader.read(in));
        }
        return values;
    }

    static void writeOptional(@Nullable String text, DataOutput out) throws IOException {
        out.writeByte((byte) (text == null ? 0 : 1));
        if (text != null) {
            out.writeString(text);
        }
    }

    static @Nullable String readOptional(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : in.readString();
    }
}
