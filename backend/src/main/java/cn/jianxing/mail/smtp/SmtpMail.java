package cn.jianxing.mail.smtp;

import cn.jianxing.mail.domain.Channel;
import cn.jianxing.mail.domain.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mail over SMTP; there is none where {@code spring.mail.host} is not set. */
@Component
class SmtpMail implements Channel {

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    SmtpMail(
            ObjectProvider<JavaMailSender> sender,
            @Value("${jianxing.mail.from:noreply@jianxing.invalid}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean open() {
        return sender.getIfAvailable() != null;
    }

    @Override
    public void send(Message message) {
        JavaMailSender smtp = sender.getObject();
        MimeMessage mail = smtp.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(message.address());
            helper.setSubject(MailText.subject(message));
            helper.setText(MailText.plain(message), MailText.html(message));
            mail.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException problem) {
            throw new MailPreparationException(problem);
        }
        smtp.send(mail);
    }
}
