package wenlan.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import wenlan.cite.Excerpt;
import wenlan.cite.ExcerptFormat;
import wenlan.cite.ExcerptList;
import wenlan.search.Hit;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.SearchResult;
import wenlan.search.SetAsideRule;
import wenlan.search.Sort;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the whole of a result, hit by hit, so that a long one is never held as a whole. */
final class ExportEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(ExportEndpoint.class);

    private static final Map<String, ExcerptFormat> FORMATS =
            Arrays.stream(ExcerptFormat.values())
                    .collect(Collectors.toMap(ExcerptFormat::label, Function.identity()));

    /** Those of a result page that mean nothing here are known. */
    private static final Set<String> PARAMETERS =
            Set.of("format", "sort", "page", "size", "facets", "explain");

    /** Bytes that are sent together; a chunk for each hit would cost more than the hit. */
    private static final int BUFFER = 1 << 15;

    private final Access access;

    ExportEndpoint(Access access) {
        this.access = access;
    }

    void export(Context context) {
        SearchIndex index = access.index();
        Parameters parameters = Access.parameters(context);
        ExcerptFormat format = parameters.choice("format", FORMATS, ExcerptFormat.CSV);
        SearchQuestion question = SearchQuestion.read(parameters, access.queries(), PARAMETERS);
        Sort sort = SearchQuestion.sort(parameters, Sort.RELEVANCE);
        boolean unmeasured = SearchQuestion.isUnmeasured(sort, question);
        SearchRequest request =
                SetAsideRule.searched(
                        index,
                        question.request(unmeasured ? Sort.RELEVANCE : sort, 1, 1, List.of()));
        context.contentType(format.mediaType())
                .header(Header.CACHE_CONTROL, "no-store")
                .header(
                        Header.CONTENT_DISPOSITION,
                        Attachment.ofQuery("文澜", question.typed(), "wenlan", format.label()));
        if (unmeasured) {
            RemarkHeader.add(context, List.of(SearchQuestion.NO_MEASURE));
        }
        if (context.method().equals(HandlerType.GET)) {
            ExcerptList list = list(context, question, unmeasured, index.search(request));
            write(context, format, list, index, request);
        } else {
            begin(context);
        }
    }

    /**
     * Sends the headers alone, so that none says that the file is empty: its length is not known.
     */
    private static void begin(Context context) {
        try {
            context.res().flushBuffer();
        } catch (IOException failure) {
            LOG.debug("Nobody waits for the export any more", failure);
        }
    }

    /** What could not be heeded stands beside the filters. */
    private ExcerptList list(
            Context context, SearchQuestion question, boolean unmeasured, SearchResult counted) {
        Stream<String> chosen = question.selections().stream().map(SelectionReader::words);
        Stream<String> remarks =
                unmeasured ? Stream.of(SearchQuestion.NO_MEASURE.message()) : Stream.of();
        return new ExcerptList(
                question.typed(),
                Stream.concat(chosen, remarks).collect(Collectors.joining("；")),
                counted.total(),
                counted.totalReports(),
                access.today(),
                ResultAddress.of(Quotations.site(context), context.queryString()));
    }

    private void write(
            Context context,
            ExcerptFormat format,
            ExcerptList list,
            SearchIndex index,
            SearchRequest request) {
        Output output = new Output(new BufferedOutputStream(context.outputStream(), BUFFER));
        Quotations quotations =
                new Quotations(access.library(), Quotations.site(context), access.today());
        try {
            output.write(format.head(list));
            index.hits(request, new Numbered(format, quotations, output));
            output.send();
        } catch (Gone gone) {
            LOG.debug("Nobody waits for the export any more", gone);
        } catch (RuntimeException failure) {
            LOG.error("No whole export for {}", context.path(), failure);
            output.write(format.broken());
            output.send();
        }
    }

    /** Writes hits with their numbers. */
    private static final class Numbered implements Consumer<Hit> {
        private final ExcerptFormat format;
        private final Quotations quotations;
        private final Output output;
        private int number;

        Numbered(ExcerptFormat format, Quotations quotations, Output output) {
            this.format = format;
            this.quotations = quotations;
            this.output = output;
        }

        @Override
        public void accept(Hit hit) {
            number++;
            String match = hit.exact() ? "exact" : "related";
            output.write(format.entry(new Excerpt(number, quotations.of(hit.unit()), match)));
        }
    }

    /** What is sent; a client that is gone ends the export. */
    private record Output(OutputStream stream) {
        void write(String text) {
            try {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new Gone(failure);
            }
        }

        void send() {
            try {
                stream.flush();
            } catch (IOException failure) {
                throw new Gone(failure);
            }
        }
    }

    private static final class Gone extends UncheckedIOException {
        private static final long serialVersionUID = 1;

        Gone(IOException cause) {
            super(cause);
        }
    }
}
