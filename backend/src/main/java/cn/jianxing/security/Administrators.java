package cn.jianxing.security;

import cn.jianxing.organisation.CurrentActor;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Only holders of a system administrator's post reach the administration. */
@Component
class Administrators implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String ROLE = "sys_admin";

    private final CurrentActor currentActor;

    Administrators(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<Authentication> authentication, RequestAuthorizationContext request) {
        return new AuthorizationDecision(
                authentication.get().isAuthenticated() && currentActor.require().holdsRole(ROLE));
    }

    @Override
    @SuppressWarnings("deprecation")
    public AuthorizationDecision check(Supplier<Authentication> authentication, RequestAuthorizationContext request) {
        return authorize(authentication, request);
    }
}
