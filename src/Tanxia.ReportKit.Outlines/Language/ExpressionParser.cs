using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>
/// Reads conditions, checks and formulas: <c>目标 - 动工</c>, <c>办结 &lt;= 受理 and 受理 &gt; 0</c>, <c>查处 present</c>. A minus or a
/// slash is an operator only with blanks on both sides, since keys may hold them.
/// </summary>
internal sealed class ExpressionParser
{
    private static readonly string[] Comparisons = ["=", "!=", "<=", ">=", "<", ">"];

    private readonly YamlScalar _source;
    private readonly Scope _scope;
    private readonly MessageLog _log;
    private readonly List<Token> _tokens;
    private int _position;

    private ExpressionParser(YamlScalar source, Scope scope, MessageLog log)
    {
        _source = source;
        _scope = scope;
        _log = log;
        _tokens = Token.Split(source.Value);
    }

    /// <summary>A condition, or null after saying what is wrong.</summary>
    public static Condition? Condition(YamlScalar source, Scope scope, MessageLog log)
    {
        var parser = new ExpressionParser(source, scope, log);
        return parser.Whole(parser.Or) is { } condition ? InOneUnit(condition, new UnitConversion(log)) : null;
    }

    /// <summary>A single comparison, or null after saying what is wrong.</summary>
    public static Comparison? Check(YamlScalar source, Scope scope, MessageLog log)
    {
        var parser = new ExpressionParser(source, scope, log);
        return parser.Whole(parser.Comparison);
    }

    /// <summary>An arithmetic expression, or null after saying what is wrong.</summary>
    public static Expression? Formula(YamlScalar source, Scope scope, MessageLog log)
    {
        var parser = new ExpressionParser(source, scope, log);
        return parser.Whole(parser.Sum);
    }

    private static Condition InOneUnit(Condition condition, UnitConversion units) => condition switch
    {
        Comparison comparison => units.Convert(comparison),
        AndCondition and => new AndCondition(InOneUnit(and.Left, units), InOneUnit(and.Right, units)),
        OrCondition or => new OrCondition(InOneUnit(or.Left, units), InOneUnit(or.Right, units)),
        _ => condition,
    };

    private Token Current => _tokens[_position];

    private T? Whole<T>(Func<T> parse)
        where T : class
    {
        try
        {
            if (_tokens.Count > Limits.Tokens)
            {
                throw new FaultException(OutlineMessages.ExpressionTooLong, _tokens[Limits.Tokens], Limits.Tokens);
            }
            T result = parse();
            return Current.Text.Length == 0 ? result : throw Unexpected();
        }
        catch (FaultException fault)
        {
            _log.HasLostConditions = true;
            if (!_log.HasLostNames || (fault.Kind != OutlineMessages.UnknownFigure && fault.Kind != OutlineMessages.UnknownFigureNearest))
            {
                _log.Say(fault.Kind, _source.PlaceOf(fault.Token.Offset, fault.Token.Text.Length), fault.Values);
            }
            return null;
        }
    }

    private Condition Or()
    {
        Condition left = And();
        while (Accept("or") || Accept("或"))
        {
            left = new OrCondition(left, And());
        }
        return left;
    }

    private Condition And()
    {
        Condition left = Primary();
        while (Accept("and") || Accept("且"))
        {
            left = new AndCondition(left, Primary());
        }
        return left;
    }

    private Condition Primary()
    {
        Token first = Current;
        if (first.IsName && _tokens[_position + 1].Text is "present" or "absent" or "有" or "无")
        {
            _position++;
            bool isPresent = Current.Text is "present" or "有";
            _position++;
            return Presence(first, isPresent);
        }
        if (first.Text != "(" || !OpensCondition())
        {
            return Comparison();
        }
        _position++;
        Condition inner = Or();
        return Accept(")") ? inner : throw Unexpected();
    }

    /// <summary>A bracket opens a sum or a condition; what stands in it decides.</summary>
    private bool OpensCondition()
    {
        int depth = 0;
        for (int i = _position; i < _tokens.Count; i++)
        {
            string token = _tokens[i].Text;
            depth += token == "(" ? 1 : token == ")" ? -1 : 0;
            if (depth == 0)
            {
                return false;
            }
            if (Comparisons.Contains(token) || token is "and" or "or" or "present" or "absent" or "且" or "或" or "有" or "无")
            {
                return true;
            }
        }
        return false;
    }

    private Comparison Comparison()
    {
        Expression left = Sum();
        string comparison = Current.Text;
        if (!Comparisons.Contains(comparison))
        {
            throw new FaultException(OutlineMessages.ComparisonExpected, Current);
        }
        _position++;
        return new Comparison(left, comparison, Sum());
    }

    private Expression Sum()
    {
        Expression left = Product();
        while (Current.Text is "+" or "-")
        {
            char operation = Current.Text[0];
            _position++;
            left = new Arithmetic(left, operation, Product());
        }
        return left;
    }

    private Expression Product()
    {
        Expression left = Operand();
        while (Current.Text is "*" or "/")
        {
            char operation = Current.Text[0];
            _position++;
            left = new Arithmetic(left, operation, Operand());
        }
        return left;
    }

    private Expression Operand()
    {
        Token token = Current;
        if (Accept("("))
        {
            Expression inner = Sum();
            return Accept(")") ? inner : throw Unexpected();
        }
        if (PlainNumber.TryRead(token.Text, out decimal number))
        {
            _position++;
            return new Number(number);
        }
        if (!token.IsName)
        {
            throw Comparisons.Contains(token.Text) && _position == 0 ? new FaultException(OutlineMessages.ExpressionEndsEarly, token) : Unexpected();
        }
        _position++;
        Place place = _source.PlaceOf(token.Offset, token.Text.Length);
        return _scope.Find(token.Text) switch
        {
            Metric { IsNumber: true } metric => Operand(metric, place),
            Metric or ValueList => throw new FaultException(OutlineMessages.NoNumber, token, token.Text),
            _ => throw Unknown(token),
        };
    }

    private static FigureOperand Operand(Metric metric, Place place)
    {
        metric.IsUsed = true;
        metric.IsInExpression = true;
        metric.IsAsked = true;
        return new FigureOperand(metric, place);
    }

    private Condition Presence(Token token, bool isPresent)
    {
        switch (_scope.Find(token.Text))
        {
            case Metric { Phrase: not null and not ChangePhrase { Now: null } } worded:
                worded.IsUsed = true;
                return new PhrasePresence(worded, isPresent, Presence(worded.Phrase, isPresent));
            case Metric metric:
                metric.IsUsed = true;
                metric.IsInExpression |= metric.IsNumber;
                return new FigurePresence(metric, isPresent);
            case ValueList list:
                list.IsUsed = true;
                return new ListPresence(list, isPresent);
            case null when _scope.FindPart(token.Text) is { } part:
                return new ModelPresence(part, isPresent);
            default:
                throw Unknown(token);
        }
    }

    /// <summary>Of a change or a comparison both figures are needed, of a whole one part; none of those that are zero is printed where they are skipped.</summary>
    private static Condition Presence(Phrase phrase, bool isPresent)
    {
        if (phrase is not PartsPhrase parts)
        {
            return Joined(phrase.Metrics.Select(metric => new FigurePresence(metric, isPresent)), all: isPresent);
        }
        return Joined(parts.Parts.Select(part => parts.SkipsZero
            ? (Condition)new Comparison(new FigureOperand(part, default), isPresent ? "!=" : "=", new Number(0))
            : new FigurePresence(part, isPresent)), all: !isPresent);
    }

    private static Condition Joined(IEnumerable<Condition> conditions, bool all) => conditions.Aggregate((left, right) =>
        all ? new AndCondition(left, right) : new OrCondition(left, right));

    private bool Accept(string text)
    {
        if (Current.Text != text)
        {
            return false;
        }
        _position++;
        return true;
    }

    private FaultException Unknown(Token token)
    {
        int sign = token.Text.IndexOfAny(['-', '/']);
        if (sign > 0 && _scope.Find(token.Text.Substring(0, sign)) is not null)
        {
            return new FaultException(OutlineMessages.ExpressionUnexpected, new Token(token.Text.Substring(sign, 1), token.Offset + sign), token.Text[sign]);
        }
        return _scope.Nearest(token.Text) is { } nearest
            ? new FaultException(OutlineMessages.UnknownFigureNearest, token, token.Text, nearest)
            : new FaultException(OutlineMessages.UnknownFigure, token, token.Text);
    }

    private FaultException Unexpected() => Current.Text.Length == 0
        ? new FaultException(OutlineMessages.ExpressionEndsEarly, Current)
        : new FaultException(OutlineMessages.ExpressionUnexpected, Current, Current.Text);

    private sealed class FaultException(MessageKind kind, Token token, params object[] values) : Exception
    {
        public MessageKind Kind { get; } = kind;

        public Token Token { get; } = token;

        public object[] Values { get; } = values;
    }
}
