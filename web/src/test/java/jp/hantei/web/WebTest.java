package jp.hantei.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hantei.judgement.Catalog;
import jp.hantei.registry.Account;
import jp.hantei.registry.Registry;
import jp.hantei.registry.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The whole application on its own PostgreSQL; one of them for all tests of this module. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
public abstract class WebTest {

    private static final Path DATA = Path.of("target", "test-data").toAbsolutePath();

    /** The first test case of disease 006: 該当. */
    protected static final Map<String, String> ELIGIBLE = Map.of(
            "rest_tremor", "あり",
            "brain_image_abnormal", "なし",
            "causal_exposure", "なし",
            "drug_response", "改善あり",
            "hoehn_yahr", "3度",
            "daily_function", "2度");

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected Registry registry;

    @Autowired
    protected Catalog catalog;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private PasswordEncoder passwords;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) throws IOException {
        if (Files.exists(DATA)) {
            try (Stream<Path> files = Files.walk(DATA)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        properties.add("hantei.data", DATA::toString);
    }

    protected UserDetails account(String name) {
        return accounts.loadUserByUsername(name);
    }

    protected UserDetails doctor() {
        return account("ishi");
    }

    /** A second doctor, who has nothing to do with the first one. */
    protected UserDetails otherDoctor() {
        return made("other", Role.DOCTOR);
    }

    protected UserDetails made(String name, Role role) {
        String hash = String.valueOf(passwords.encode(name + "-demo"));
        registry.accounts().createIfAbsent(new Account(name, name, role, "1399999999", hash, true));
        return account(name);
    }

    /** A new 新規 draft of disease 006. */
    protected UUID begin() throws Exception {
        String at = Objects.requireNonNull(mvc.perform(post("/forms")
                        .param("disease", "006")
                        .param("revision", "2024-04")
                        .param("application", "NEW")
                        .with(user(doctor()))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    }

    protected MockHttpServletRequestBuilder answer(UUID form, String item, String value) {
        long version = registry.drafts().open(form).orElseThrow().draft().version();
        return post("/forms/{id}/answers", form)
                .param("version", String.valueOf(version))
                .param("item", item)
                .param("value", value)
                .with(user(doctor()))
                .with(csrf());
    }

    protected UUID begin(Map<String, String> answers) throws Exception {
        UUID form = begin();
        for (Map.Entry<String, String> each : answers.entrySet()) {
            mvc.perform(answer(form, each.getKey(), each.getValue()));
        }
        return form;
    }

    protected void register(UUID form, MockHttpSession session) throws Exception {
        mvc.perform(post("/forms/{id}/register", form)
                .session(session)
                .with(user(doctor()))
                .with(csrf()));
    }

    /** The page that shows the access key. */
    protected String registered(UUID form, MockHttpSession session) throws Exception {
        return mvc.perform(get("/forms/{id}/registered", form).session(session).with(user(doctor())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** The key on that page, empty when it shows none. */
    protected static String key(String page) {
        var found = java.util.regex.Pattern.compile("id=\"accesskey\">([^<]+)<").matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
