namespace Scriban.Syntax;

/// <summary>
/// An expression that names a place: a variable, a member or an indexer. A function found there is called unless aliased.
/// </summary>
internal interface IScriptVariablePath
{
    object? GetValue(TemplateContext context);

    void SetValue(TemplateContext context, object? valueToSet);
}
