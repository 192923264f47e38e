/// The pathway as a value: [Pathway][waymark.model.Pathway] and what it is made of.
///
/// - **A value.** Records and closed families only; nothing here changes, and what is given is
///   copied.
/// - **Whole.** A pathway that exists is sound in its ids: unique within their kind, each one named
///   is defined. Whether it is *wise* is for the rules, and never stops anything here.
/// - **The field's words.** A role is placed by views, a step joins two roles, a need says which
///   qualifications and by when.
/// - **Nothing but java.base.** No file format, no screen, no arithmetic of pictures.
///
/// ```java
/// var senco = Role.of(new RoleId("senco"), "SENCo", RoleKind.SENCO);
/// var head = Role.of(new RoleId("head"), "Headteacher", RoleKind.HEADTEACHER);
/// var step = Step.of(new StepId("senco-to-head"), senco.id(), head.id(), StepKind.ADVANCE);
/// var pathway = Pathway.of("Our school").withRoles(List.of(senco, head)).withSteps(List.of(step));
/// ```
@NullMarked
package waymark.model;

import org.jspecify.annotations.NullMarked;
