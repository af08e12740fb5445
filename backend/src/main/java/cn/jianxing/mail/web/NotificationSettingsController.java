package cn.jianxing.mail.web;

import cn.jianxing.mail.application.Settings;
import cn.jianxing.mail.domain.MailRules.Choice;
import cn.jianxing.shared.Malformed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/me/notification-settings")
@Tag(name = "me", description = "我的设置")
class NotificationSettingsController {

    private final Settings settings;

    NotificationSettingsController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping
    @Operation(summary = "How I am told by mail, and the rules of the house")
    SettingsView read() {
        Settings.Now now = settings.read();
        return new SettingsView(
                now.mail().name().toLowerCase(Locale.ROOT),
                now.address(),
                now.rules().quietFrom().toString(),
                now.rules().quietUntil().toString(),
                now.rules().digestAt().toString(),
                now.rules().villageMost(),
                now.obligatory());
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Chooses mail at once (now), collected in the morning, or off for what is not obligatory")
    void choose(@RequestBody Chosen chosen) {
        settings.choose(choice(chosen.mail()));
    }

    private static Choice choice(@Nullable String word) {
        for (Choice choice : Choice.values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(word)) {
                return choice;
            }
        }
        throw new Malformed("mail");
    }

    record Chosen(@Nullable String mail) {}

    /**
     * @param mail now, morning or off
     * @param villageMost messages a day to people in villages
     * @param obligatory kinds that are always sent
     */
    record SettingsView(
            String mail,
            @Nullable String address,
            String quietFrom,
            String quietUntil,
            String digestAt,
            int villageMost,
            List<String> obligatory) {}
}
