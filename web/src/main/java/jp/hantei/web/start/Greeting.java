package jp.hantei.web.start;

import java.io.PrintStream;
import java.util.List;
import jp.hantei.registry.Registry;
import jp.hantei.web.login.CurrentUser;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Tells the operator, on the console, where the program is and who may log in. */
@Component
class Greeting implements ApplicationRunner {

    private final Registry registry;
    private final HanteiProperties properties;
    private final PasswordEncoder passwords;
    private final UserDetailsService accounts;
    private final DemoForms forms;
    private final WebServerApplicationContext server;

    Greeting(
            Registry registry,
            HanteiProperties properties,
            PasswordEncoder passwords,
            UserDetailsService accounts,
            DemoForms forms,
            WebServerApplicationContext server) {
        this.registry = registry;
        this.properties = properties;
        this.passwords = passwords;
        this.accounts = accounts;
        this.forms = forms;
        this.server = server;
    }

    @Override
    public void run(ApplicationArguments args) {
        PrintStream out = System.out;
        registry.notices().forEach(notice -> out.println("お知らせ: " + notice));
        if (properties.demo()) {
            demo(out);
        }
        int port = server.getWebServer() == null ? 0 : server.getWebServer().getPort();
        out.println("判定を始めました: http://localhost:" + port);
    }

    private void demo(PrintStream out) {
        DemoAccounts.Made made = DemoAccounts.make(registry, passwords);
        out.println("見本の利用者（hantei.demo=false で作りません）:");
        made.lines().forEach(out::println);
        if (made.first() && accounts.loadUserByUsername("ishi") instanceof CurrentUser doctor) {
            List<String> lines = forms.make(doctor);
            if (!lines.isEmpty()) {
                out.println("見本の票のアクセスキー（いま一度だけ示します）:");
                lines.forEach(out::println);
            }
        }
    }
}
