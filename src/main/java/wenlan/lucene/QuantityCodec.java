package wenlan.lucene;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

import wenlan.tables.Bound;
import wenlan.tables.ColumnType;
import wenlan.tables.Quantity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the figures of a row as bytes and reads them back. */
final class QuantityCodec {
    private QuantityCodec() {}

    static byte[] encode(List<Quantity> quantities) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            Values.writeList(quantities, out, QuantityCodec::write);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return out.toArrayCopy();
    }

    static List<Quantity> decode(BytesRef bytes) throws IOException {
        DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return Values.readList(in, QuantityCodec::read);
    }

    static void write(Quantity quantity, DataOutput out) throws IOException {
        out.writeVInt(quantity.column());
        out.writeString(quantity.name());
        out.writeVInt(quantity.type().ordinal());
        out.writeLong(Double.doubleToLongBits(quantity.value()));
        out.writeLong(Double.doubleToLongBits(quantity.to()));
        out.writeLong(Double.doubleToLongBits(quantity.plainValue()));
        out.writeLong(Double.doubleToLongBits(quantity.plainTo()));
        out.writeString(quantity.base());
        out.writeVInt(quantity.bound() == null ? 0 : quantity.bound().ordinal() + 1);
    }

    static Quantity read(DataInput in) throws IOException {
        int column = in.readVInt();
        String name = in.readString();
        ColumnType type = ColumnType.values()[in.readVInt()];
        double value = Double.longBitsToDouble(in.readLong());
        double to = Double.longBitsToDouble(in.readLong());
        double plainValue = Double.longBitsToDouble(in.readLong());
        double plainTo = Double.longBitsToDouble(in.readLong());
        String base = in.readString();
        int bound = in.readVInt();
        return new Quantity(
                column,
                name,
                type,
                value,
                to,
                plainValue,
                plainTo,
                base,
                bound == 0 ? null : Bound.values()[bound - 1]);
    }
}
