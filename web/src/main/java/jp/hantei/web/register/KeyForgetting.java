package jp.hantei.web.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Forgets the access key as soon as another page is opened. */
@Configuration
class KeyForgetting implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(this)
                .excludePathPatterns(
                        "/forms/*/register",
                        "/forms/*/registered",
                        "/forms/*/print",
                        "/session",
                        "/css/**",
                        "/js/**",
                        "/webjars/**",
                        "/icon.svg",
                        "/favicon.ico",
                        "/error",
                        "/actuator/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            FreshKey.forget(session);
        }
        return true;
    }
}
