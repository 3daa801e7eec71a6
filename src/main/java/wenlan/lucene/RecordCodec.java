package wenlan.lucene;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

import wenlan.document.Severity;
import wenlan.document.Stage;
import wenlan.search.FileRecord;
import wenlan.search.LocatedDiagnostic;
import wenlan.search.ReportSummary;

import java.io.IOException;

/** Writes file records and report summaries as bytes and reads them back. */
final class RecordCodec {
    private RecordCodec() {}

    static byte[] encode(FileRecord file) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeString(file.file());
        out.writeString(file.fingerprint());
        out.writeVInt(file.reports());
        out.writeVInt(file.sections());
        out.writeVInt(file.tables());
        out.writeVInt(file.units());
        Values.writeOptional(file.report(), out);
        Values.writeOptional(file.title(), out);
        Values.writeList(file.diagnostics(), out, RecordCodec::write);
        return out.toArrayCopy();
    }

    static FileRecord decodeFile(byte[] bytes) throws IOException {
        DataInput in = new ByteArrayDataInput(bytes);
        return new FileRecord(
                in.readString(),
                in.readString(),
                in.readVInt(),
                in.readVInt(),
                in.readVInt(),
                in.readVInt(),
                Values.readOptional(in),
                Values.readOptional(in),
                Values.readList(in, RecordCodec::readDiagnostic));
    }

    static byte[] encode(ReportSummary summary) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        UnitCodec.write(summary.report(), out);
        out.writeString(summary.file());
        out.writeVInt(summary.sections());
        out.writeVInt(summary.tables());
        out.writeVInt(summary.units());
        return out.toArrayCopy();
    }

    static ReportSummary decodeSummary(byte[] bytes) throws IOException {
        DataInput in = new ByteArrayDataInput(bytes);
        return new ReportSummary(
                UnitCodec.readReport(in),
                in.readString(),
                in.readVInt(),
                in.readVInt(),
                in.readVInt());
    }

    private static void write(LocatedDiagnostic diagnostic, DataOutput out) throws IOException {
        out.writeVInt(diagnostic.severity().ordinal());
        out.writeVInt(diagnostic.stage().ordinal());
        Integer line = diagnostic.line();
        out.writeVInt(line == null ? 0 : line);
        out.writeString(diagnostic.message());
    }

    private static LocatedDiagnostic readDiagnostic(DataInput in) throws IOException {
        Severity severity = Severity.values()[in.readVInt()];
        Stage stage = Stage.values()[in.readVInt()];
        int line = in.readVInt();
        return new LocatedDiagnostic(severity, stage, line == 0 ? null : line, in.readString());
    }
}
