package wenlan.lucene;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

import wenlan.document.Cell;
import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.LineRange;
import wenlan.document.Mention;
import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.document.TracedText.Run;
import wenlan.document.Unit;
import wenlan.document.UnitEntities;
import wenlan.document.UnitKind;
import wenlan.search.HeadingRef;
import wenlan.search.IndexedUnit;
import wenlan.search.ReportRef;
import wenlan.search.TableRef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a unit with its surroundings as bytes and reads it back; a hit needs nothing else. */
final class UnitCodec {
    private UnitCodec() {}

    static byte[] encode(IndexedUnit unit) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            write(unit, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return out.toArrayCopy();
    }

    private static void write(IndexedUnit unit, DataOutput out) throws IOException {
        write(unit.unit(), out);
        out.writeVInt(unit.position());
        write(unit.report(), out);
        out.writeString(unit.file());
        out.writeVInt(unit.lines().start());
        out.writeVInt(unit.lines().end());
        Values.writeList(unit.headingPath(), out, UnitCodec::write);
        out.writeByte((byte) (unit.table() == null ? 0 : 1));
        if (unit.table() != null) {
            write(unit.table(), out);
        }
        Values.writeList(unit.entities().mentions(), out, UnitCodec::write);
        Values.writeList(unit.entities().inherited(), out, UnitCodec::write);
    }

    static IndexedUnit decode(byte[] bytes) throws IOException {
        DataInput in = new ByteArrayDataInput(bytes);
        return new IndexedUnit(
                readUnit(in),
                in.readVInt(),
                readReport(in),
                in.readString(),
                new LineRange(in.readVInt(), in.readVInt()),
                Values.readList(in, UnitCodec::readHeading),
                in.readByte() == 0 ? null : readTable(in),
                new UnitEntities(
                        Values.readList(in, UnitCodec::readMention),
                        Values.readList(in, UnitCodec::readInherited)));
    }

    private static void write(Unit unit, DataOutput out) throws IOException {
        out.writeString(unit.id());
        out.writeVInt(unit.kind().ordinal());
        write(unit.text(), out);
        Values.writeOptional(unit.section(), out);
        Values.writeOptional(unit.table(), out);
        Values.writeOptional(unit.reason(), out);
    }

    private static Unit readUnit(DataInput in) throws IOException {
        return new Unit(
                in.readString(),
                UnitKind.values()[in.readVInt()],
                readText(in),
                Values.readOptional(in),
                Values.readOptional(in),
                Values.readOptional(in));
    }

    private static void write(TracedText text, DataOutput out) throws IOException {
        out.writeString(text.text());
        Values.writeList(text.runs(), out, UnitCodec::write);
    }

    private static TracedText readText(DataInput in) throws IOException {
        return new TracedText(in.readString(), Values.readList(in, UnitCodec::readRun));
    }

    private static void write(Run run, DataOutput out) throws IOException {
        out.writeVInt(run.start());
        out.writeVInt(run.end());
        out.writeVInt(run.sourceStart());
        out.writeVInt(run.sourceEnd());
    }

    private static Run readRun(DataInput in) throws IOException {
        return new Run(in.readVInt(), in.readVInt(), in.readVInt(), in.readVInt());
    }

    static void write(ReportRef report, DataOutput out) throws IOException {
        out.writeString(report.id());
        Values.writeOptional(report.sourceId(), out);
        out.writeString(report.title());
        Values.writeOptional(report.publisher(), out);
        Values.writeOptional(report.published(), out);
        Values.writeList(report.cities(), out, (city, to) -> to.writeString(city));
    }

    static ReportRef readReport(DataInput in) throws IOException {
        return new ReportRef(
                in.readString(),
                Values.readOptional(in),
                in.readString(),
                Values.readOptional(in),
                Values.readOptional(in),
                Values.readList(in, DataInput::readString));
    }

    private static void write(HeadingRef heading, DataOutput out) throws IOException {
        out.writeString(heading.id());
        out.writeString(heading.title());
    }

    private static HeadingRef readHeading(DataInput in) throws IOException {
        return new HeadingRef(in.readString(), in.readString());
    }

    private static void write(TableRef table, DataOutput out) throws IOException {
        out.writeString(table.id());
        Values.writeOptional(table.caption(), out);
        Values.writeList(table.header(), out, (name, to) -> to.writeString(name));
        Values.writeList(table.cells(), out, UnitCodec::write);
        Values.writeList(table.quantities(), out, QuantityCodec::write);
    }

    private static TableRef readTable(DataInput in) throws IOException {
        String id = in.readString();
        String caption = Values.readOptional(in);
        List<String> header = Values.readList(in, DataInput::readString);
        List<Cell> cells = Values.readList(in, UnitCodec::readCell);
        return new TableRef(id, caption, header, cells, Values.readList(in, QuantityCodec::read));
    }

    private static void write(Cell cell, DataOutput out) throws IOException {
        write(cell.text(), out);
        out.writeByte((byte) (cell.inherited() ? 1 : 0));
    }

    private static Cell readCell(DataInput in) throws IOException {
        return new Cell(readText(in), in.readByte() == 1);
    }

    private static void write(Mention mention, DataOutput out) throws IOException {
        out.writeVInt(mention.kind().ordinal());
        out.writeString(mention.canonical());
        out.writeString(mention.surface());
        out.writeVInt(mention.span().start());
        out.writeVInt(mention.span().end());
        out.writeString(mention.basis());
        out.writeByte((byte) (mention.forecast() ? 1 : 0));
    }

    private static Mention readMention(DataInput in) throws IOException {
        return new Mention(
                EntityKind.values()[in.readVInt()],
                in.readString(),
                in.readString(),
                new Span(in.readVInt(), in.readVInt()),
                in.readString(),
                in.readByte() == 1);
    }

    private static void write(InheritedValue value, DataOutput out) throws IOException {
        out.writeVInt(value.kind().ordinal());
        out.writeString(value.canonical());
        out.writeString(value.from());
    }

    private static InheritedValue readInherited(DataInput in) throws IOException {
        return new InheritedValue(
                EntityKind.values()[in.readVInt()], in.readString(), in.readString());
    }
}
