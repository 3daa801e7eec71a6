package wenlan.browser;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Gives tests a {@link Page}; server and browser are started once for all classes. */
final class BrowserExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {
    @Override
    public void beforeAll(ExtensionContext context) {
        if (session(context).page().isEmpty()) {
            System.err.println(Chromium.ABSENT);
            Assumptions.abort(Chromium.ABSENT);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        session(context).page().ifPresent(Page::reset);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return session(context).page().orElseThrow();
    }

    private static Session session(ExtensionContext context) {
        Store store = context.getRoot().getStore(Namespace.create(BrowserExtension.class));
        return store.computeIfAbsent(Session.class, key -> Session.open(), Session.class);
    }

    /** Browser and server; JUnit closes it behind the last test. */
    private record Session(Optional<ChromeDriver> driver, Optional<ServedCorpus> served)
            implements AutoCloseable {
        static Session open() {
            Optional<ChromeDriver> driver = Chromium.open();
            return new Session(driver, driver.map(opened -> serve()));
        }

        private static ServedCorpus serve() {
            try {
                return ServedCorpus.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        Optional<Page> page() {
            return driver.flatMap(d -> served.map(s -> new Page(d, s.address())));
        }

        @Override
        public void close() throws IOException {
            driver.ifPresent(ChromeDriver::quit);
            if (served.isPresent()) {
                served.get().close();
            }
        }
    }
}
