using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Templates that include one another.</content>
public partial class TemplateContext
{
    public virtual string? GetTemplatePathFromName(string? templateName, ScriptNode? callerContext)
    {
        var span = callerContext?.Span ?? CurrentSpan;
        if (string.IsNullOrEmpty(templateName))
        {
            throw new ScriptRuntimeException(span, "The name of the template to include is empty");
        }

        return ConvertTemplateNameToPath(templateName, callerContext);
    }

    public string ConvertTemplateNameToPath(string templateName, ScriptNode? callerContext)
    {
        var span = callerContext?.Span ?? CurrentSpan;
        var loader = TemplateLoader
            ?? throw new ScriptRuntimeException(span, $"`{templateName}` cannot be included: the context has no template loader");
        return loader.GetPath(this, span, templateName)
            ?? throw new ScriptRuntimeException(span, $"The template `{templateName}` was not found");
    }

    public Template GetOrCreateTemplate(string templatePath, ScriptNode? callerContext)
    {
        if (!CachedTemplates.TryGetValue(templatePath, out var template))
        {
            template = CreateTemplate(templatePath, callerContext);
            CachedTemplates[templatePath] = template;
        }

        return template;
    }

    public ValueTask<Template> GetOrCreateTemplateAsync(string templatePath, ScriptNode? callerContext) =>
        throw Asynchronous.NotSupported();

    public string RenderTemplate(Template template, ScriptArray arguments, ScriptNode? callerContext)
    {
        if (template.Page is null)
        {
            throw new ScriptParserRuntimeException(
                callerContext?.Span ?? CurrentSpan, $"The template `{template.SourceFilePath}` has errors", template.Messages);
        }

        EnterRecursive(callerContext);
        PushIncludeScope(arguments);
        PushSourceFile(template.SourceFilePath ?? "<input>");
        try
        {
            return Capture(template.Page, out _);
        }
        finally
        {
            PopSourceFile();
            PopFunctionScope(hasParameters: false);
            ExitRecursive(callerContext);
        }
    }

    public ValueTask<string> RenderTemplateAsync(Template template, ScriptArray arguments, ScriptNode? callerContext) =>
        throw Asynchronous.NotSupported();

    protected virtual Template CreateTemplate(string templatePath, ScriptNode? callerContext)
    {
        var span = callerContext?.Span ?? CurrentSpan;
        string? text;
        try
        {
            text = TemplateLoader!.Load(this, span, templatePath);
        }
        catch (Exception exception) when (exception is not (ScriptRuntimeException or OperationCanceledException))
        {
            throw new ScriptRuntimeException(span, $"The template `{templatePath}` could not be loaded: {exception.Message}", exception);
        }

        if (text is null)
        {
            throw new ScriptRuntimeException(span, $"The template `{templatePath}` has no text");
        }

        var template = Template.Parse(text, templatePath, TemplateLoaderParserOptions, TemplateLoaderLexerOptions);
        return template.HasErrors
            ? throw new ScriptParserRuntimeException(span, $"The template `{templatePath}` has errors", template.Messages)
            : template;
    }

    protected virtual ValueTask<Template> CreateTemplateAsync(string templatePath, ScriptNode? callerContext) =>
        throw Asynchronous.NotSupported();
}
