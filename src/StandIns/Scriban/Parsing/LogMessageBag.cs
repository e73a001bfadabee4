using System.Collections;

namespace Scriban.Parsing;

/// <summary>The messages of one parse in the order in which they arose.</summary>
public class LogMessageBag : IReadOnlyList<LogMessage>
{
    private readonly List<LogMessage> _messages = [];

    internal LogMessageBag()
    {
    }

    public int Count => _messages.Count;

    internal bool HasErrors { get; private set; }

    public LogMessage this[int index] => _messages[index];

    public IEnumerator<LogMessage> GetEnumerator() => _messages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Error(SourceSpan span, string message)
    {
        HasErrors = true;
        _messages.Add(new LogMessage(ParserMessageType.Error, span, message));
    }

    internal void Add(LogMessage message)
    {
        HasErrors |= message.Type == ParserMessageType.Error;
        _messages.Add(message);
    }
}
