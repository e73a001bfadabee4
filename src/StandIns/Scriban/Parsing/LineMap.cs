namespace Scriban.Parsing;

/// <summary>Turns offsets of one text into lines and columns.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly int _length;
    private int _line;

    public LineMap(string text)
    {
        _length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                _starts.Add(i + 1);
            }
        }
    }

    public TextPosition At(int offset)
    {
        // Tokens are asked for in order, so the answer is nearly always on the line of the last answer or the next.
        while (_line + 1 < _starts.Count && offset >= _starts[_line + 1])
        {
            _line++;
        }

        if (offset < _starts[_line])
        {
            var found = _starts.BinarySearch(offset);
            _line = found >= 0 ? found : ~found - 1;
        }

        return new TextPosition(Math.Min(offset, _length), _line, offset - _starts[_line]);
    }
}
