package jp.hantei.web.start;

import java.nio.file.Path;
import jp.hantei.judgement.Catalog;
import jp.hantei.registry.Registry;
import jp.hantei.registry.RegistrySettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Records and rules are open before the first request and closed after the last. */
@Configuration
@EnableConfigurationProperties(HanteiProperties.class)
class OpenedBeans {

    @Bean(destroyMethod = "close")
    Registry registry(HanteiProperties properties) {
        HanteiProperties.Jdbc jdbc = properties.jdbc();
        if (jdbc.url().isBlank()) {
            return Registry.open(RegistrySettings.embedded(properties.data()));
        }
        Path keys = properties.data().resolve("keys");
        return Registry.open(RegistrySettings.jdbc(jdbc.url(), jdbc.user(), jdbc.password(), keys));
    }

    @Bean
    Catalog catalog(HanteiProperties properties) {
        Path folder = properties.catalog();
        return folder == null ? Catalog.bundled() : Catalog.open(folder);
    }
}
