package cn.jianxing.security;

import cn.jianxing.organisation.Organisation;
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

    private final Organisation organisation;

    Administrators(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<Authentication> authentication, RequestAuthorizationContext request) {
        // nobody logged in and somebody unknown hold no post either
        return new AuthorizationDecision(
                organisation.postsOf(authentication.get().getName()).stream()
                        .anyMatch(post -> post.role().equals(ROLE)));
    }

    @Override
    @SuppressWarnings("deprecation")
    public AuthorizationDecision check(Supplier<Authentication> authentication, RequestAuthorizationContext request) {
        return authorize(authentication, request);
    }
}
