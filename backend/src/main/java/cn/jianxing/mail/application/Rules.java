package cn.jianxing.mail.application;

import cn.jianxing.mail.domain.MailRules;
import cn.jianxing.mail.persistence.OutboxMapper;
import cn.jianxing.mail.persistence.OutboxMapper.Rule;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rules of the table. */
@Component
class Rules {

    private final OutboxMapper mapper;

    Rules(OutboxMapper mapper) {
        this.mapper = mapper;
    }

    MailRules now() {
        Map<String, String> values = mapper.rules().stream().collect(Collectors.toMap(Rule::code, Rule::value));
        return new MailRules(
                LocalTime.parse(value(values, "quiet_from")),
                LocalTime.parse(value(values, "quiet_until")),
                LocalTime.parse(value(values, "digest_at")),
                Integer.parseInt(value(values, "village_most")));
    }

    private static String value(Map<String, String> values, String code) {
        String value = values.get(code);
        if (value == null) {
            throw new IllegalStateException("mail_rule says nothing about " + code);
        }
        return value;
    }
}
