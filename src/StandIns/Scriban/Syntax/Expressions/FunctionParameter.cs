namespace Scriban.Syntax.Expressions;

/// <summary>A parameter of a template's function: required, optional with a literal, or the rest of the arguments.</summary>
internal sealed record FunctionParameter(string Name, Literal? Default, bool IsRest);
