package jp.hantei.web.workbook;

import jp.hantei.rules.annotate.AnnotatedWorkbook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Findings are written back by the library. */
@Configuration(proxyBeanMethods = false)
class Annotations {
    @Bean
    Annotator annotator() {
        return AnnotatedWorkbook::write;
    }
}
