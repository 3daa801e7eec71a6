package wenlan.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinLogger;

import jakarta.servlet.http.HttpServletResponse;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The portal on the wire: JSON under {@code /api}, pages beside it. It listens from its
 * construction on, whether or not there is an index yet, until it is closed.
 */
public final class PortalServer implements AutoCloseable {
    /**
     * Room for the address and all headers in bytes: the longest query in characters of four bytes,
     * each byte as a percent escape of three characters, and as much again for the rest.
     */
    private static final int REQUEST_BYTES = 2 * 12 * SearchQuestion.LONGEST_QUERY;

    /** Measured on the longest content: the usual level 6 saves 4 % more in twice the time. */
    private static final int GZIP_LEVEL = 4;

    private static final Logger LOG = LoggerFactory.getLogger(PortalServer.class);

    private static final Problem FAILURE = new Problem(500, "服务器内部出错，请稍后再试。");

    private final Javalin javalin;

    /**
     * Starts to listen.
     *
     * @param host name or address to listen on
     * @param port port to listen on, 0 for any free one
     * @param web directory of the pages, null for those inside the jar
     * @param portal what is served
     * @throws ListenException when it cannot listen there
     */
    public PortalServer(String host, int port, @Nullable Path web, Portal portal) {
        // Javalin would print what the message of the exception, or our own log, says already.
        JavalinLogger.enabled = false;
        WebFiles files = new WebFiles(web);
        Requests requests = new Requests();
        PageEndpoint pages = new PageEndpoint(portal, files);
        List<Route> routes = Route.all(portal, files, requests);
        this.javalin =
                Javalin.create(
                        config -> configure(config, HostNames.of(host), routes, pages, requests));
        try {
            javalin.start(host, port);
        } catch (RuntimeException failure) {
            throw ListenException.of(host, port, failure);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(
            JavalinConfig config,
            HostNames names,
            List<Route> routes,
            PageEndpoint pages,
            Requests requests) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
        config.jetty.modifyHttpConfiguration(PortalServer::configure);
        config.jetty.modifyServer(server -> server.setErrorHandler(new ProblemErrorHandler()));
        config.jetty.modifyServletContextHandler(
                handler -> handler.setErrorHandler(new ProblemErrorHandler()));
        config.router.javaLangErrorHandler(PortalServer::answerError);
        config.routes.before(requests::begin);
        config.routes.after(requests::end);
        config.routes.before(PortalServer::addHeaders);
        config.routes.before(names::check);
        config.routes.before(PortalServer::refuseOtherMethods);
        for (Route route : routes) {
            config.routes.addHttpHandler(HandlerType.GET, route.path(), route.handler());
            config.routes.addHttpHandler(HandlerType.HEAD, route.path(), route.handler());
        }
        config.routes.get("/<file>", pages::file);
        config.routes.head("/<file>", pages::file);
        addProblems(config);
    }

    /** Names of organisations and policies may hold a slash or a percent sign (TCP/IP实验室). */
    private static void configure(HttpConfiguration http) {
        http.setRequestHeaderSize(REQUEST_BYTES);
        http.setUriCompliance(
                UriCompliance.DEFAULT.with(
                        "names as path parameters",
                        UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                        UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        http.setSendServerVersion(false);
    }

    private static void addHeaders(Context context) {
        SecurityHeaders.ALL.forEach(context::header);
        context.header(Header.VARY, Header.ACCEPT_ENCODING);
    }

    private static void addProblems(JavalinConfig config) {
        config.routes.exception(
                ProblemException.class, (e, context) -> Access.answer(context, e.problem()));
        config.routes.exception(
                HttpResponseException.class,
                (e, context) -> Access.answer(context, new Problem(e.getStatus(), "这个请求无法处理。")));
        config.routes.exception(
                Exception.class,
                (e, context) -> {
                    LOG.error("No answer to {}", context.path(), e);
                    Access.answer(context, FAILURE);
                });
    }

    /** Errors of the machine itself, such as too little memory or stack. */
    private static void answerError(HttpServletResponse response, Error error) {
        LOG.error("No answer", error);
        response.setStatus(FAILURE.status());
        response.setContentType(Problem.MEDIA_TYPE);
        try {
            response.getOutputStream().write(FAILURE.json());
        } catch (IOException gone) {
            LOG.debug("Nobody waits for the answer any more", gone);
        }
    }

    private static void refuseOtherMethods(Context context) {
        HandlerType method = context.method();
        if (method.equals(HandlerType.GET) || method.equals(HandlerType.HEAD)) {
            return;
        }
        context.header(Header.ALLOW, "GET, HEAD");
        String detail = "只支持 GET 和 HEAD，不支持 %s。".formatted(Excerpts.shortened(method.name()));
        throw new ProblemException(
                new Problem(405, detail, Map.of("allowed", List.of("GET", "HEAD"))));
    }
}
