package waymark.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.Role;

/// SEN allowances and payments for teaching and learning responsibility go to classroom teachers,
/// which those on the leadership range are not.
final class AllowancesAreForClassroomTeachers implements Rule {

  private static final Pattern NAMES =
      Pattern.compile("\\b(tlr\\d?|send?|special educational needs)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "allowance-is-for-classroom-teachers";
  }

  @Override
  public String name() {
    return "SEN and TLR payments are for classroom teachers";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry.pathway().roles().stream()
        .flatMap(r -> r.pay().stream().flatMap(p -> check(inquiry, r, p)))
        .toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, Role role, Pay pay) {
    return pay.allowance().stream()
        .filter(a -> pay.frame() == PayFrame.LEADERSHIP && isForTeachers(a))
        .map(
            a ->
                inquiry
                    .about(
                        role.id(),
                        "%s is on the leadership range and has %s, which is for classroom teachers."
                            .formatted(role.title(), a))
                    .withFix(
                        new Fix.PayAs(
                            role.id(),
                            pay.withAllowance(Optional.empty()),
                            "Remove the allowance")));
  }

  private static boolean isForTeachers(String allowance) {
    return NAMES.matcher(allowance).find();
  }
}
