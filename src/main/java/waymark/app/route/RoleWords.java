package waymark.app.route;

import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;

/// Roles by their titles, in choices.
final class RoleWords extends StringConverter<@Nullable RoleId> {

  private final Supplier<Pathway> pathway;

  RoleWords(Supplier<Pathway> pathway) {
    this.pathway = pathway;
  }

  @Override
  public String toString(@Nullable RoleId role) {
    return role == null ? "" : title(pathway.get(), role);
  }

  @Override
  public @Nullable RoleId fromString(String words) {
    return null;
  }

  static String title(Pathway pathway, RoleId role) {
    return pathway.role(role).map(Role::title).orElse(role.value());
  }
}
