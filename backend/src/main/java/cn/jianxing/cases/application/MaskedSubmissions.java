package cn.jianxing.cases.application;

import cn.jianxing.cases.FieldSight;
import cn.jianxing.cases.ShownSubmissions;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.forms.Forms;
import cn.jianxing.organisation.Actor;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A field that a person's step hides is not to be read in the history either. */
@Component
class MaskedSubmissions implements ShownSubmissions {

    private final Submissions submissions;
    private final FieldSight sight;
    private final Forms forms;

    MaskedSubmissions(Submissions submissions, FieldSight sight, Forms forms) {
        this.submissions = submissions;
        this.sight = sight;
        this.forms = forms;
    }

    @Override
    public Shown shown(Actor actor, Submission made) {
        ObjectNode schema = submissions.schema(made).orElseGet(JsonNodeFactory.instance::objectNode);
        Set<String> hidden = sight.hiddenFrom(actor, made);
        return hidden.isEmpty()
                ? new Shown(schema, made.data())
                : new Shown(forms.without(schema, hidden), forms.values(made.data(), hidden));
    }
}
