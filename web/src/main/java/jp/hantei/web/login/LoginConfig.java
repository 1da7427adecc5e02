package jp.hantei.web.login;

import jakarta.servlet.DispatcherType;
import jp.hantei.registry.Registry;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
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
                        .requestMatchers("/home", "/diseases/**", "/forms/**", "/records/**")
                        .hasRole("DOCTOR")
                        .requestMatchers("/imports/**")
                        .hasAnyRole("DOCTOR", "CLERK", "OPERATOR")
                        .requestMatchers("/lookup/**")
                        .hasRole("MUNICIPALITY")
                        .requestMatchers("/", "/session")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(audited)
                        .failureHandler(audited)
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?out").addLogoutHandler(audited))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        (request, response, e) -> response.setStatus(401),
                        request -> request.getHeader("X-Hantei") != null || request.getHeader("HX-Request") != null))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                        .cacheControl(Customizer.withDefaults()))
                .requestCache(cache -> cache.disable());
        return http.build();
    }

    @Bean
    UserDetailsService accounts(Registry registry, LoginBrake brake) {
        return name -> {
            if (brake.locked(name)) {
                throw new LoginBrake.TooManyException();
            }
            return registry.accounts()
                    .find(name)
                    .map(CurrentUser::new)
                    .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        };
    }

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder(12);
    }
}
