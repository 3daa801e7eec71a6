package wenlan.parse;

import wenlan.document.SourceText;
import wenlan.document.Span;

import java.util.List;

/** Reads one kind of layout: part of a decoded source to lines that know how they were set. */
interface SourceReader {
    /** The lines of a region that are not blank, in source order. */
    List<Line> read(SourceText source, Span region);
}
