package jp.hantei.web.content;

import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes {@link FormContent} as the JSON that the registry seals. */
@Component
public class ContentJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public byte[] write(FormContent content) {
        return mapper.writeValueAsBytes(content);
    }

    public FormContent read(byte[] json) {
        return mapper.readValue(json, FormContent.class);
    }
}
