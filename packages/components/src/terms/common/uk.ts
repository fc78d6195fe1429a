import type { CommonTerms } from '../common.js';
import type { KindWords } from '../personal-data.js';

export const common: CommonTerms = {
  cancel: 'Скасувати',
  tryAgain: 'Спробувати ще раз',
  unreachable: 'Зараз ми не можемо отримати дані.',
  unreachableHelp: 'Перевірте з’єднання і спробуйте ще раз.',
  queued: 'Збережено на цьому пристрої',
  queuedHelp:
    'Зараз немає з’єднання. Ми надішлемо це, щойно буде можливо. Не закривайте цю сторінку або поверніться пізніше.',
  failed: 'Надіслати не вдалося.',
  failedHelp: 'Усе, що ви написали, збереглося. Спробуйте ще раз трохи пізніше.',
  sending: 'Надсилаємо…',
};

export const kinds: KindWords = {
  address: 'адреса',
  bsn: 'персональний номер (BSN)',
  email: 'електронна адреса',
  iban: 'номер банківського рахунку',
  phone: 'номер телефону',
  plate: 'номерний знак автомобіля',
};
