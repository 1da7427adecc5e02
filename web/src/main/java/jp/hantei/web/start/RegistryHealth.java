package jp.hantei.web.start;

import jp.hantei.registry.Registry;
import jp.hantei.registry.errors.RegistryException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether the records can be reached; nothing more. */
@Component
class RegistryHealth implements HealthIndicator {

    private final Registry registry;

    RegistryHealth(Registry registry) {
        this.registry = registry;
    }

    @Override
    public Health health() {
        try {
            registry.check();
            return Health.up().build();
        } catch (RegistryException e) {
            return Health.down().build();
        }
    }
}
