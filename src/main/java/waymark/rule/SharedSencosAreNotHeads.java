package waymark.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.Setting;

/// Schools may share a SENCo, who should then not be the head of one of them.
final class SharedSencosAreNotHeads implements Rule {

  @Override
  public String id() {
    return "shared-senco-is-not-a-head";
  }

  @Override
  public String name() {
    return "A SENCo whom schools share is not the head of one of them";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry.pathway().roles().stream()
        .filter(r -> isShared(r) && isBoth(r))
        .map(
            r ->
                inquiry.about(
                    r.id(),
                    r.title()
                        + " is head and SENCo of more than one school; a SENCo whom schools share"
                        + " should not be the head of one of them."))
        .toList();
  }

  private static boolean isBoth(Role role) {
    String title = role.title().toLowerCase(Locale.ROOT);
    return switch (role.kind()) {
      case SENCO -> title.contains("headteacher") || title.contains("executive head");
      case HEADTEACHER, EXECUTIVE_HEAD -> title.contains("senco") || title.contains("sendco");
      case TEACHER,
          SPECIALIST_TEACHER,
          MIDDLE_LEADER,
          SENIOR_SENCO,
          HEAD_OF_INCLUSION,
          DIRECTOR_OF_INCLUSION,
          ASSISTANT_HEAD,
          DEPUTY_HEAD,
          CEO,
          PARTNER,
          SUPPORT,
          OTHER ->
          false;
    };
  }

  private static boolean isShared(Role role) {
    String told = (role.title() + " " + role.summary().orElse("")).toLowerCase(Locale.ROOT);
    return role.kind() == RoleKind.EXECUTIVE_HEAD
        || role.setting().equals(Optional.of(Setting.TRUST))
        || told.contains("shared");
  }
}
