/** Words of the command palette, the glossary and the guided path. */

export const shellWords = {
  en: {
    palette: {
      title: 'Commands',
      open: 'Search and commands',
      search: 'Type a view, an option, an issue, a setting …',
      none: 'Nothing of that name.',
      now: 'now',
      putOn: 'Put on the table: {{issue}}',
      takeOff: 'Take off the table: {{issue}}',
      copy: 'Copy link',
      copyLink: 'Copy the link to this screen',
      copied: 'Link copied',
      notCopied: 'The browser does not allow it: copy the address by hand',
      groups: {
        views: 'Views',
        packages: 'Packages',
        options: 'Options',
        issues: 'Issues on the table',
        settings: 'Settings',
        help: 'Help and links',
      },
    },
    terms: {
      title: 'Glossary',
      about: 'What is “{{name}}”?',
      search: 'Search the terms',
      none: 'No such term.',
    },
    guide: {
      title: 'Two-minute guided path',
      offer: 'New here? A two-minute path leads from the record to the brief.',
      start: 'Start',
      later: 'Not now',
      next: 'Next',
      previous: 'Back',
      done: 'Done',
      steps: {
        chain: {
          title: 'One chain',
          text: 'Documents become claims, claims become positions on issues, options are priced, packages bargained, and the brief goes into the room. Each view is one link of it; keys 1 to 6 switch.',
        },
        matrix: {
          title: 'Who said what',
          text: 'Each cell is the last thing one side said on one issue, with the strength of its verb. Open it to read the quotes. A contested issue is one that a side says is not on the agenda.',
        },
        documents: {
          title: 'Documents',
          text: 'Drop an article or paste a press release: claims are proposed with the exact words marked, and slips in the source are flagged. Nothing counts until you accept it.',
        },
        builder: {
          title: 'Your package',
          text: 'Choose an option for each issue. The trade model is solved again at once and both sides’ payoffs change, split into what is modelled, paid and merely stated.',
        },
        scatter: {
          title: 'Every package at once',
          text: 'Each dot is one package; the line is the frontier, beyond which one side can only gain at the other’s cost. Click a dot to load it.',
        },
        linkage: {
          title: 'What linking is worth',
          text: 'Take an issue off the table and see what the bargain loses or gains. This is the price of saying “that is not on the agenda”.',
        },
        effects: {
          title: 'Who gains, who loses',
          text: 'Regions, sectors and trade flows before and after, here and in third countries, for any package or a scenario of your own.',
        },
        brief: {
          title: 'The brief',
          text: 'All of it on paper: every sentence with its source, every number with the run that reproduces it. Print it or download it.',
        },
        link: {
          title: 'Hand it on',
          text: 'The address holds everything on screen: send the link, and the other person sees the same numbers. Ctrl+K finds any action.',
        },
      },
    },
  },
  ko: {
    palette: {
      title: '명령',
      open: '검색과 명령',
      search: '화면, 선택지, 의제, 설정 이름을 입력하세요 …',
      none: '그런 이름이 없습니다.',
      now: '현재',
      putOn: '의제에 올리기: {{issue}}',
      takeOff: '의제에서 빼기: {{issue}}',
      copy: '링크 복사',
      copyLink: '이 화면의 링크 복사',
      copied: '링크를 복사했습니다',
      notCopied: '브라우저가 허용하지 않습니다. 주소를 직접 복사하세요',
      groups: {
        views: '화면',
        packages: '패키지',
        options: '선택지',
        issues: '협상 대상 의제',
        settings: '설정',
        help: '도움말과 링크',
      },
    },
    terms: {
      title: '용어집',
      about: '“{{name}}”이란?',
      search: '용어 찾기',
      none: '그런 용어가 없습니다.',
    },
    guide: {
      title: '2분 안내',
      offer: '처음이신가요? 기록에서 브리프까지 2분 만에 안내해 드립니다.',
      start: '시작',
      later: '나중에',
      next: '다음',
      previous: '이전',
      done: '끝',
      steps: {
        chain: {
          title: '하나의 사슬',
          text: '문서에서 발언을 뽑고, 발언은 의제별 입장이 되며, 선택지에 값을 매기고, 패키지를 협상해 브리프로 정리합니다. 화면 하나가 그 고리 하나입니다. 숫자 키 1~6으로 오갑니다.',
        },
        matrix: {
          title: '누가 무엇을 말했나',
          text: '칸마다 한쪽이 그 의제에 대해 마지막으로 한 말과 표현의 강도를 보여 줍니다. 열면 인용문을 읽을 수 있습니다. 한쪽이 의제가 아니라고 하는 의제는 따로 표시합니다.',
        },
        documents: {
          title: '문서',
          text: '기사를 끌어다 놓거나 보도자료를 붙여 넣으면, 정확한 문구를 표시해 발언을 제안하고 출처의 오류도 짚어 줍니다. 승인하기 전에는 아무것도 반영되지 않습니다.',
        },
        builder: {
          title: '나의 패키지',
          text: '의제마다 선택지를 고르면 무역 모형을 즉시 다시 풀어 양측의 손익을 모형 계산분, 이전, 진술 값으로 나누어 보여 줍니다.',
        },
        scatter: {
          title: '모든 패키지를 한눈에',
          text: '점 하나가 패키지 하나이고, 선은 파레토 프런티어입니다. 프런티어에서는 상대의 손실 없이 더 얻을 수 없습니다. 점을 누르면 불러옵니다.',
        },
        linkage: {
          title: '연계의 가치',
          text: '의제 하나를 빼 보고 협상 결과가 얼마나 달라지는지 확인하세요. “의제가 아니다”라고 말하는 값입니다.',
        },
        effects: {
          title: '누가 얻고 누가 잃나',
          text: '어떤 패키지나 직접 만든 시나리오에 대해 지역, 산업, 교역의 변화를 제3국까지 보여 줍니다.',
        },
        brief: {
          title: '브리프',
          text: '모든 문장에 출처를, 모든 수치에 다시 계산할 수 있는 실행 번호를 붙여 문서로 정리합니다. 인쇄하거나 내려받으세요.',
        },
        link: {
          title: '전달하기',
          text: '주소에 화면의 모든 내용이 담깁니다. 링크를 보내면 상대도 같은 수치를 봅니다. Ctrl+K로 모든 기능을 찾을 수 있습니다.',
        },
      },
    },
  },
};
