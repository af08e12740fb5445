package cn.jianxing.mail.smtp;

import cn.jianxing.mail.domain.Message;
import cn.jianxing.mail.domain.Message.Line;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A message in words, as text and as simple HTML. */
final class MailText {

    private static final Map<String, String> KINDS = Map.of(
            "reminder", "到期提醒",
            "escalation", "逾期上报",
            "supervision", "督办",
            "result", "办理结果",
            "emergency", "紧急通知");
    private static final int SUBJECT = 60;

    private MailText() {}

    static String subject(Message message) {
        if (message.lines().size() > 1) {
            return "【践行】您有 " + message.lines().size() + " 条消息";
        }
        Line line = message.lines().get(0);
        String text = line.text().replaceAll("\\s+", " ");
        String shown = text.codePointCount(0, text.length()) <= SUBJECT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SUBJECT)) + "…";
        return "【践行】" + kind(line) + "：" + shown;
    }

    static String plain(Message message) {
        return message.name() + "，您好：\n\n"
                + message.lines().stream()
                        .map(line ->
                                "[" + kind(line) + "] " + line.text() + (line.link() == null ? "" : "\n" + line.link()))
                        .collect(Collectors.joining("\n\n"))
                + "\n\n这封邮件由系统发出，请勿回复。收取方式可在“通知设置”中更改。\n";
    }

    static String html(Message message) {
        return "<!doctype html><html lang=\"zh-CN\"><body style=\"font-family:sans-serif\"><p>"
                + escaped(message.name())
                + "，您好：</p><ul>"
                + message.lines().stream().map(MailText::item).collect(Collectors.joining())
                + "</ul><p style=\"color:#666\">这封邮件由系统发出，请勿回复。收取方式可在“通知设置”中更改。</p></body></html>";
    }

    private static String item(Line line) {
        String text = "<b>" + escaped(kind(line)) + "</b> " + escaped(line.text());
        return line.link() == null
                ? "<li>" + text + "</li>"
                : "<li>" + text + " <a href=\"" + escaped(line.link()) + "\">查看</a></li>";
    }

    private static String kind(Line line) {
        return KINDS.getOrDefault(line.kind(), "通知");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
