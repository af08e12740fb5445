package cn.jianxing.shared.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The sentence for a problem code; Chinese unless the reader asks for English. */
@Component
public class ProblemTexts {

    private final ResourceBundleMessageSource sentences = new ResourceBundleMessageSource();

    ProblemTexts() {
        sentences.setBasename("problems");
        sentences.setDefaultEncoding("UTF-8");
        sentences.setFallbackToSystemLocale(false);
    }

    public String title(String code, Map<String, Object> params, Locale locale) {
        Locale wanted = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        String sentence = sentences.getMessage(code, null, code, wanted);
        String text = sentence == null ? code : sentence;
        for (Map.Entry<String, Object> param : params.entrySet()) {
            text = text.replace("{" + param.getKey() + "}", String.valueOf(param.getValue()));
        }
        return text;
    }
}
