package jp.hantei.web.errors;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failure that nobody foresaw: a number for the person, where it happened for the log. */
final class Incident {

    /** Request attribute that carries the number to the error page. */
    static final String ATTRIBUTE = "hantei.incident";

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    static String log(Throwable failure) {
        String number = UUID.randomUUID().toString();
        LOG.error("incident {}: {}", number, Trace.of(failure));
        return number;
    }
}
