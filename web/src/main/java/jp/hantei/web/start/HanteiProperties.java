package jp.hantei.web.start;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code hantei.*}.
 *
 * @param data folder of our own PostgreSQL and of the keys
 * @param demo whether demo accounts and forms are made
 * @param catalog a disease-catalog folder; absent: the one that is packed in
 * @param jdbc a PostgreSQL that the operator runs; absent: our own
 */
@ConfigurationProperties("hantei")
public record HanteiProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("true") boolean demo,
        @Nullable Path catalog,
        @DefaultValue Jdbc jdbc) {

    /** Where the operator's PostgreSQL is; a blank URL means that there is none. */
    public record Jdbc(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {
        @Override
        public String toString() {
            return "Jdbc(" + url + ", " + user + ")";
        }
    }
}
