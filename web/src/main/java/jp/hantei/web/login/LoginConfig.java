package jp.hantei.web.login;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.hantei.registry.Registry;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Form login, one role per kind of person, and headers that leave the browser no freedom. */
@Configuration
class LoginConfig {

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(HttpSecurity http, AuditedLogins audited) throws Exception {
        http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/login", "/css/**", "/js/**", "/icon.svg", "/webjars/**", "/error")
                        .permitAll()
                        .requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .requestMatchers("/forms", "/forms/*", "/forms/*/answers", "/forms/*/discard")
                        .hasAnyRole("DOCTOR", "RESEARCH_PANEL")
                        .requestMatchers("/home", "/diseases/**", "/forms/**", "/records/**")
                        .hasRole("DOCTOR")
                        .requestMatchers("/workbook/**")
                        .hasAnyRole("RESEARCH_PANEL", "DOCTOR", "OPERATOR")
                        .requestMatchers("/imports/**")
                        .hasAnyRole("DOCTOR", "CLERK", "OPERATOR")
                        .requestMatchers("/lookup/**")
                        .hasRole("MUNICIPALITY")
                        .requestMatchers("/", "/session", "/catalog/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(audited)
                        .failureHandler(audited)
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?out").addLogoutHandler(audited))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(LoginConfig::askToLogIn))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                        .cacheControl(Customizer.withDefaults()))
                .requestCache(cache -> cache.disable());
        return http.build();
    }

    /** A page is sent to the login; a script is told, so that it can keep what was typed. */
    private static void askToLogIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        boolean script = request.getHeader("X-Hantei") != null || request.getHeader("HX-Request") != null;
        if (script) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + "/login");
        }
    }

    @Bean
    UserDetailsService accounts(Registry registry, LoginBrake brake) {
        return name -> registry.accounts()
                .find(name)
                .map(account -> new CurrentUser(account, brake.locked(name)))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder(12);
    }
}
