package waymark.app.panel;

import java.util.List;
import java.util.Optional;
import waymark.model.RoleId;

/// Something said about roles that comes from somewhere: evidence, or an open question.
interface Cited {

  /// {@return whether it is still in the pathway}
  boolean stillThere();

  String text();

  Optional<String> source();

  /// {@return its day, as text}
  Optional<String> date();

  /// {@return whether it can have a day}
  boolean isDated();

  List<RoleId> roles();

  void say(String text);

  void comeFrom(Optional<String> source);

  void beOf(Optional<String> date);

  void speakOf(List<RoleId> roles);

  void delete();
}
