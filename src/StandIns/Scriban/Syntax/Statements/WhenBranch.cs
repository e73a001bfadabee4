namespace Scriban.Syntax.Statements;

/// <summary>The values of a `when` and what runs when one of them matches.</summary>
internal sealed record WhenBranch(ScriptExpression[] Values, ScriptBlockStatement Body);
