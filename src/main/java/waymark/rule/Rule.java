package waymark.rule;

import java.util.List;

/// Something that is true of a sound pathway.
///
/// What it rests on is the row of its id in the reference data: without one it is not asked.
public interface Rule {

  /// {@return its id, by which reference data and pathways name it: words joined by hyphens}
  String id();

  /// {@return a true sentence, such as `A SENCo gains the qualification within three years`}
  String name();

  /// {@return where `inquiry`'s pathway breaks the rule, in the pathway's own order}
  List<Finding> check(Inquiry inquiry);
}
