package wenlan.ingest;

import wenlan.document.AnnotatedReport;

/**
 * A report ready to be put into an index.
 *
 * @param report the report with its entities
 * @param archive the same, packed for the reader
 */
record PreparedReport(AnnotatedReport report, byte[] archive) {}
