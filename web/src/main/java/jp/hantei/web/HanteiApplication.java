package jp.hantei.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the web application. */
@SpringBootApplication
public class HanteiApplication {
    public static void main(String[] args) {
        SpringApplication.run(HanteiApplication.class, args);
    }
}
