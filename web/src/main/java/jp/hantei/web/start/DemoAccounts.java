package jp.hantei.web.start;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.registry.Account;
import jp.hantei.registry.AuditAction;
import jp.hantei.registry.Registry;
import jp.hantei.registry.Role;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts for trying the program; their passwords are known to everybody. */
final class DemoAccounts {

    static final String HOSPITAL = "1312345678";

    private record Demo(String id, String name, Role role, String institution) {
        String password() {
            return id + "-demo";
        }
    }

    private static final List<Demo> ALL = List.of(
            new Demo("ishi", "見本 医師", Role.DOCTOR, HOSPITAL),
            new Demo("jichitai", "見本 自治体", Role.MUNICIPALITY, "131000"),
            new Demo("clerk", "見本 クラーク", Role.CLERK, HOSPITAL),
            new Demo("kenkyuhan", "見本 研究班", Role.RESEARCH_PANEL, "900001"));

    private DemoAccounts() {}

    /** Makes those that are missing. @return lines for the operator, and whether this was the first time */
    static Made make(Registry registry, PasswordEncoder passwords) {
        List<String> lines = new ArrayList<>();
        boolean first = false;
        for (Demo demo : ALL) {
            boolean made = registry.accounts().find(demo.id()).isEmpty()
                    && registry.accounts()
                            .createIfAbsent(new Account(
                                    demo.id(),
                                    demo.name(),
                                    demo.role(),
                                    demo.institution(),
                                    String.valueOf(passwords.encode(demo.password())),
                                    true));
            if (made) {
                registry.audit().record("demo", AuditAction.ACCOUNT_CREATED, demo.id());
                first = true;
            }
            lines.add(String.format("  %-10s パスワード %-16s %s", demo.id(), demo.password(), demo.name()));
        }
        return new Made(lines, first);
    }

    record Made(List<String> lines, boolean first) {}
}
