package cn.jianxing.mail.smtp;

import cn.jianxing.mail.domain.Channel;
import cn.jianxing.mail.domain.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Stands in for an SMS service until the county has one: says what would be sent, and to whom not by number. */
@Component
class LoggedSms implements Channel {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedSms.class);

    private final boolean open;

    LoggedSms(@Value("${jianxing.sms.log:false}") boolean open) {
        this.open = open;
    }

    @Override
    public String name() {
        return "sms";
    }

    @Override
    public boolean open() {
        return open;
    }

    @Override
    public void send(Message message) {
        LOG.info("SMS {} would say {} lines", message.id(), message.lines().size());
    }
}
