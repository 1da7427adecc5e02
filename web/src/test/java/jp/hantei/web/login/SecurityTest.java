package jp.hantei.web.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jp.hantei.registry.AuditAction;
import jp.hantei.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTest extends WebTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/diseases", "/imports", "/lookup", "/lookup/form", "/catalog", "/workbook"})
    void strangersAreSentToTheLogin(String page) throws Exception {
        mvc.perform(get(page)).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/login"));
    }

    @Test
    void aFormPageWhoseLoginExpiredIsToldSo() throws Exception {
        mvc.perform(post("/forms/{id}/answers", begin())
                        .header("X-Hantei", "form")
                        .with(csrf()))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void nothingIsChangedWithoutTheCsrfToken() throws Exception {
        mvc.perform(post("/forms").param("disease", "006").with(user(doctor()))).andExpect(status().isForbidden());
        mvc.perform(post("/login").param("username", "ishi").param("password", "ishi-demo"))
                .andExpect(status().isForbidden());
    }

    @Test
    void everyRoleSeesItsOwnPagesOnly() throws Exception {
        mvc.perform(get("/lookup").with(user(doctor()))).andExpect(status().isForbidden());
        mvc.perform(get("/home").with(user(account("jichitai")))).andExpect(status().isForbidden());
        mvc.perform(get("/imports").with(user(account("jichitai")))).andExpect(status().isForbidden());
        mvc.perform(get("/").with(user(account("jichitai")))).andExpect(redirectedUrl("/lookup"));
        mvc.perform(get("/").with(user(doctor()))).andExpect(redirectedUrl("/home"));
        mvc.perform(get("/").with(user(account("clerk")))).andExpect(redirectedUrl("/imports"));
        mvc.perform(get("/").with(user(account("kenkyuhan")))).andExpect(redirectedUrl("/workbook"));
        mvc.perform(get("/home").with(user(account("kenkyuhan")))).andExpect(status().isForbidden());
    }

    @Test
    void pagesWithPatientsAreNotKeptByTheBrowser() throws Exception {
        var headers = mvc.perform(get("/forms/{id}", begin()).with(user(doctor())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(headers.getHeader("Cache-Control")).contains("no-store");
        assertThat(headers.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(headers.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.getContentAsString()).doesNotContain("<style", "style=", "onclick=");
    }

    @Test
    void loginsAndRefusedOnesAreAudited() throws Exception {
        mvc.perform(formLogin().user("ishi").password("wrong")).andExpect(redirectedUrl("/login?wrong"));
        mvc.perform(formLogin().user("ishi").password("ishi-demo")).andExpect(redirectedUrl("/"));
        assertThat(registry.audit().newest(0, 20).rows())
                .extracting(row -> row.account() + " " + row.action())
                .contains("ishi " + AuditAction.LOGGED_IN, "ishi " + AuditAction.LOGIN_REFUSED);
    }

    @Test
    void guessingAPasswordIsStopped() throws Exception {
        for (int i = 0; i < 10; i++) {
            mvc.perform(formLogin().user("nobody").password("x" + i)).andExpect(redirectedUrl("/login?wrong"));
        }
        mvc.perform(formLogin().user("nobody").password("x")).andExpect(redirectedUrl("/login?locked"));
    }

    @Test
    void whatIsNotThereIsSaidInJapanese() throws Exception {
        mvc.perform(get("/forms/{id}", java.util.UUID.randomUUID()).with(user(doctor())))
                .andExpect(status().isNotFound())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("見つかりません")));
        mvc.perform(get("/forms/not-a-uuid").with(user(doctor()))).andExpect(status().isNotFound());
    }

    @Test
    void onlyHealthIsShownToMonitors() throws Exception {
        mvc.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"status\":\"UP\"}"));
        mvc.perform(get("/actuator/env").with(user(doctor()))).andExpect(status().isForbidden());
    }
}
