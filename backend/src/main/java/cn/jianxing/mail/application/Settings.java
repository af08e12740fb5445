package cn.jianxing.mail.application;

import cn.jianxing.mail.domain.MailRules;
import cn.jianxing.mail.domain.MailRules.Choice;
import cn.jianxing.mail.persistence.OutboxMapper;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the acting person wants to be told. */
@Service
public class Settings {

    private final OutboxMapper mapper;
    private final Rules rules;
    private final CurrentActor currentActor;
    private final BusinessClock clock;

    Settings(OutboxMapper mapper, Rules rules, CurrentActor currentActor, BusinessClock clock) {
        this.mapper = mapper;
        this.rules = rules;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * @param address as Keycloak has it; null when it has none
     * @param obligatory kinds of notices that are always sent at once
     */
    public record Now(Choice mail, @Nullable String address, MailRules rules, List<String> obligatory) {}

    public Now read() {
        String person = currentActor.require().person().id();
        return new Now(choice(mapper, person), mapper.address(person).orElse(null), rules.now(), mapper.obligatory());
    }

    @Transactional
    public void choose(Choice mail) {
        mapper.choose(currentActor.require().person().id(), mail.name().toLowerCase(Locale.ROOT), clock.instant());
    }

    static Choice choice(OutboxMapper mapper, String personId) {
        return mapper.choice(personId)
                .map(word -> Choice.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Choice.NOW);
    }
}
