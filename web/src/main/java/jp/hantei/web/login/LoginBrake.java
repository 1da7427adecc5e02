package jp.hantei.web.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ten wrong passwords for one name within ten minutes lock that name for the rest of them. */
@Component
class LoginBrake {

    private static final int ALLOWED = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_NAMES = 10_000;

    private final Clock clock = Clock.systemUTC();
    private final Map<String, Tries> tries = new LinkedHashMap<>();

    private record Tries(int number, Instant until) {}

    synchronized void failed(String name) {
        tries.values().removeIf(t -> t.until().isBefore(clock.instant()));
        if (tries.size() < MOST_NAMES) {
            Instant until = clock.instant().plus(WINDOW);
            tries.merge(key(name), new Tries(1, until), (old, one) -> new Tries(old.number() + 1, old.until()));
        }
    }

    synchronized void release(String name) {
        tries.remove(key(name));
    }

    synchronized boolean locked(String name) {
        Tries found = tries.get(key(name));
        return found != null && found.number() >= ALLOWED && found.until().isAfter(clock.instant());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
